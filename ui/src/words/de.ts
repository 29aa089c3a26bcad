/** Every German sentence. */
export default Object.values(
  import.meta.glob<string>('../../../locales/de/*.ftl', { eager: true, query: '?raw', import: 'default' }),
)
