/** Every Dutch sentence. */
export default Object.values(
  import.meta.glob<string>('../../../locales/nl/*.ftl', { eager: true, query: '?raw', import: 'default' }),
)
