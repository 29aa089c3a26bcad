/** Double clicks: the second click is for what the first one was for. Where something else stands there meanwhile, it does nothing. */

const CONTROLS = 'button, a, summary, label, input, select'

/** Listens until the answer is called. */
export function listenToClicks(): () => void {
  let first: Element | null = null
  function clicked(event: MouseEvent) {
    const control = event.target instanceof Element ? event.target.closest(CONTROLS) : null
    // Keys click, too: they count none.
    if (event.detail <= 1) first = control
    else if (control && control !== first) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
  }
  window.addEventListener('click', clicked, { capture: true })
  return () => window.removeEventListener('click', clicked, { capture: true })
}
