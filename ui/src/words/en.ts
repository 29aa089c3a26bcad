/** Every English sentence. */
export default Object.values(
  import.meta.glob<string>('../../../locales/en/*.ftl', { eager: true, query: '?raw', import: 'default' }),
)
