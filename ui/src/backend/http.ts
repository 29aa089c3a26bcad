/** Calls and events in a browser: HTTP for calls, a WebSocket for events, both from where the page came from. */
import { pageProblem } from './codes'
import type { Carriage } from './index'
import type { Event, Problem } from './types.gen'

/** How long to wait before the WebSocket is tried again, in milliseconds. */
const RETRY = { first: 500, longest: 10_000 }

const silent = (detail: string): Problem => pageProblem('station-silent', { detail })

export const http: Carriage = {
  async call(name, args) {
    let response: Response
    try {
      response = await fetch(`/api/call/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(args),
      })
    } catch (error) {
      throw silent(String(error))
    }
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
}
