/** Every French sentence. */
export default Object.values(
  import.meta.glob<string>('../../../locales/fr/*.ftl', { eager: true, query: '?raw', import: 'default' }),
)
