/** Calls and events in a browser: HTTP for calls, a WebSocket for events, both from where the page came from. */
import { pageProblem } from './codes'
import type { Carriage } from './carriage'
import type { Calls, Event, Problem } from './types.gen'

/** How long to wait before the WebSocket is tried again, in milliseconds. */
const RETRY = { first: 500, longest: 10_000 }

/** A file of a call's arguments, and the arguments without it. */
interface Sent {
  name: string
  bytes: Uint8Array<ArrayBuffer>
  rest: Record<string, unknown>
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (it) => it.charCodeAt(0))

/** The file in a call's arguments: it travels by itself, streamed, not within JSON. */
function sent(name: string, args: unknown): Sent | null {
  if (name === 'import_content') {
    const { name: file, base64, ...rest } = args as Calls['import_content']['args']
    return { name: file, bytes: bytesOf(base64), rest }
  }
  if (name === 'document_look' || name === 'document_convert' || name === 'document_print') {
    const { document, ...rest } = args as Calls['document_look']['args']
    return document.kind === 'content' ? { name: document.name, bytes: bytesOf(document.base64), rest } : null
  }
  return null
}

/** What is asked for a call. */
function request(name: string, args: unknown): [address: string, body: BodyInit, kind: string] {
  const file = sent(name, args)
  if (!file) return [`/api/call/${name}`, JSON.stringify(args), 'application/json']
  const query = new URLSearchParams({ name: file.name, args: JSON.stringify(file.rest) })
  return [`/api/content/${name}?${query}`, file.bytes, 'application/octet-stream']
}

/** The session is over, or was ended at the desk: the server shows where to type the code. */
const outside = (response: Response) => {
  if (response.status === 401) location.reload()
}

const silent = (detail: string): Problem => pageProblem('station-silent', { detail })

export const http: Carriage = {
  async call(name, args) {
    let response: Response
    try {
      const [address, body, kind] = request(name, args)
      response = await fetch(address, { method: 'POST', headers: { 'content-type': kind }, body })
    } catch (error) {
      throw silent(String(error))
    }
    outside(response)
    const answer: unknown = await response.json().catch(() => silent(`HTTP ${response.status}`))
    if (!response.ok) throw answer
    return answer
  },

  listen(handler, link) {
    let socket: WebSocket
    let timer: ReturnType<typeof setTimeout>
    let wait = RETRY.first
    let stopped = false
    const open = () => {
      socket = new WebSocket(`${location.protocol.replace('http', 'ws')}//${location.host}/api/events`)
      socket.onopen = () => {
        wait = RETRY.first
        link(true)
      }
      socket.onmessage = ({ data }) => handler(JSON.parse(data as string) as Event)
      socket.onclose = () => {
        if (stopped) return
        link(false)
        // A WebSocket that is refused does not say why.
        void fetch('/', { method: 'HEAD' }).then(outside, () => {})
        timer = setTimeout(open, wait)
        wait = Math.min(wait * 2, RETRY.longest)
      }
    }
    open()
    return () => {
      stopped = true
      clearTimeout(timer)
      socket.close()
    }
  },

  ready: () => {},

  async leave() {
    const response = await fetch('/api/leave', { method: 'POST' }).catch((error: unknown) => {
      throw silent(String(error))
    })
    // Ended at the desk meanwhile, it is over as well.
    if (!response.ok && response.status !== 401) throw silent(`HTTP ${response.status}`)
    location.reload()
  },
}
