import './style/tokens.css'
import './style/base.css'
import './style/form.css'
import './style/screen.css'
import { mount } from 'svelte'
import App from './App.svelte'
import NotOpen from './NotOpen.svelte'
import { opening } from './backend'
import { startStation } from './desk/station.svelte'
import { startWords } from './words/index.svelte'

const opened = opening()
startStation()
await startWords()
const target = document.getElementById('app') as HTMLElement
const problem = await opened
if (problem) mount(NotOpen, { target, props: { fault: problem } })
else mount(App, { target })
