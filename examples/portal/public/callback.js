// The window in which somebody signed in hands the answer to the page that waits for it, and goes.
new BroadcastChannel('tthc-portal.sign-in').postMessage(location.search);
window.close();
