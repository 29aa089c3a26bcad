/** What a key opens has to be seen, and be ready to type in. */

/** Scrolls what just came onto the page into sight; of a form, its first field takes the focus. */
export function comeIntoView(element: HTMLElement): void {
  element.querySelector<HTMLElement>('form input, form select, form textarea')?.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'nearest' })
}
