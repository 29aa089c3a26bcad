/** What a key opens has to be seen, and be ready to type in. */

/** Scrolls what just came onto the page into sight; of a form, its first field takes the focus. */
export function comeIntoView(element: HTMLElement): void {
  element.querySelector<HTMLElement>('form input, form select, form textarea')?.focus({ preventScroll: true })
  // Of what is too high to be seen whole, the top.
  const high = element.getBoundingClientRect().height > 0.75 * window.innerHeight
  element.scrollIntoView({ block: high ? 'start' : 'nearest' })
}

/** What scrolls when an element is to be seen. */
export function scrollerOf(element: Element): Element {
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (up.scrollHeight > up.clientHeight && /auto|scroll/.test(getComputedStyle(up).overflowY)) return up
  }
  return document.scrollingElement ?? document.documentElement
}
