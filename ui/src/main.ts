import './style/tokens.css'
import './style/base.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { startStation } from './desk/station.svelte'
import { startWords } from './words/index.svelte'

startStation()
await startWords()
mount(App, { target: document.getElementById('app') as HTMLElement })
