/** What a key opens has to be seen, and be ready to type in. */

/** Scrolls what just came onto the page into sight; of a form, its first field takes the focus. */
export function comeIntoView(element: HTMLElement): void {
  element.querySelector<HTMLElement>('form input, form select, form textarea')?.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'nearest' })
}

/** What scrolls when an element is to be seen. */
export function scrollerOf(element: Element): Element {
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (up.scrollHeight > up.clientHeight && /auto|scroll/.test(getComputedStyle(up).overflowY)) return up
  }
  return document.scrollingElement ?? document.documentElement
}
