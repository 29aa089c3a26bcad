// As the station's page does: two frames later what is there has been painted.
requestAnimationFrame(() => requestAnimationFrame(() => window.__TAURI__.core.invoke('page_ready')))
