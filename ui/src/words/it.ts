/** Every Italian sentence. */
export default Object.values(
  import.meta.glob<string>('../../../locales/it/*.ftl', { eager: true, query: '?raw', import: 'default' }),
)
