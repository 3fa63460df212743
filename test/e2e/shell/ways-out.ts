// Every way out that a page could try. Each function runs inside the page and answers `through` where it worked;
// anything else, a rejection or no answer at all means it did not.
import type { Ports } from '../harness/listener';

type Attempt = (to: Ports) => unknown;

/** Requests, by what makes them. */
export const requests: Readonly<Record<string, Attempt>> = {
  fetch: ({ tcp }) => fetch(`http://127.0.0.1:${tcp}/fetch`).then(() => 'through'),
  'fetch without cors': ({ tcp }) =>
    fetch(`http://127.0.0.1:${tcp}/no-cors`, { mode: 'no-cors' }).then(() => 'through'),
  'an old request': ({ tcp }) =>
    new Promise((done) => {
      const request = new XMLHttpRequest();
      request.onload = () => done('through');
      request.onerror = done;
      request.open('POST', `http://127.0.0.1:${tcp}/xhr`);
      request.send('x');
    }),
  beacon: ({ tcp }) => void navigator.sendBeacon(`http://127.0.0.1:${tcp}/beacon`, 'x'),
  'web socket': ({ tcp }) =>
    new Promise((done) => {
      const socket = new WebSocket(`ws://127.0.0.1:${tcp}/`);
      socket.onopen = () => done('through');
      socket.onerror = done;
    }),
  'event source': ({ tcp }) =>
    new Promise((done) => {
      const source = new EventSource(`http://127.0.0.1:${tcp}/events`);
      source.onopen = () => done('through');
      source.onerror = () => done(source.close());
    }),
  image: ({ tcp }) =>
    new Promise((done) => {
      const image = new Image();
      image.onload = () => done('through');
      image.onerror = done;
      image.src = `http://127.0.0.1:${tcp}/image.png`;
    }),
  'style sheet': ({ tcp }) =>
    new Promise((done) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.onload = () => done('through');
      link.onerror = done;
      link.href = `http://127.0.0.1:${tcp}/style.css`;
      document.head.append(link);
    }),
  'style background': ({ tcp }) => {
    document.body.style.backgroundImage = `url(http://127.0.0.1:${tcp}/background.png)`;
  },
  font: ({ tcp }) =>
    new FontFace('x', `url(http://127.0.0.1:${tcp}/font.woff2)`).load().then(() => 'through'),
  video: ({ tcp }) =>
    new Promise((done) => {
      const video = document.createElement('video');
      video.oncanplay = () => done('through');
      video.onerror = done;
      video.src = `http://127.0.0.1:${tcp}/video.mp4`;
      video.load();
    }),
  frame: ({ tcp }) => {
    const frame = document.createElement('iframe');
    frame.src = `http://127.0.0.1:${tcp}/frame`;
    document.body.append(frame);
  },
  object: ({ tcp }) => {
    const object = document.createElement('object');
    object.data = `http://127.0.0.1:${tcp}/object`;
    document.body.append(object);
  },
  form: ({ tcp }) => {
    const form = document.createElement('form');
    form.action = `http://127.0.0.1:${tcp}/form`;
    form.method = 'post';
    document.body.append(form);
    form.submit();
  },
  module: ({ tcp }) => import(`http://127.0.0.1:${tcp}/module.js`).then(() => 'through'),
  worker: ({ tcp }) =>
    new Promise((done) => {
      const worker = new Worker(`http://127.0.0.1:${tcp}/worker.js`);
      worker.onmessage = () => done('through');
      worker.onerror = done;
    }),
  'service worker': ({ tcp }) =>
    navigator.serviceWorker.register(`http://127.0.0.1:${tcp}/sw.js`).then(() => 'through'),
  'links that load ahead': ({ tcp }) => {
    for (const rel of [
      'prefetch',
      'preload',
      'preconnect',
      'dns-prefetch',
      'modulepreload',
      'icon',
      'manifest',
    ]) {
      const link = document.createElement('link');
      link.rel = rel;
      link.href = `http://127.0.0.1:${tcp}/${rel}`;
      document.head.append(link);
    }
  },
  ping: ({ tcp }) => {
    const link = document.createElement('a');
    link.ping = `http://127.0.0.1:${tcp}/ping`;
    link.href = '#';
    document.body.append(link);
    link.click();
  },
  download: ({ tcp }) => {
    const link = document.createElement('a');
    link.href = `http://127.0.0.1:${tcp}/download`;
    link.download = 'x';
    document.body.append(link);
    link.click();
  },
  stun: async ({ udp }) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udp}` }] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((done) => setTimeout(done, 1_000));
    connection.close();
  },
};

/** Ways of leaving the page, or of putting another beside it. */
export const departures: Readonly<Record<string, Attempt>> = {
  link: ({ tcp }) => {
    const link = document.createElement('a');
    link.href = `http://127.0.0.1:${tcp}/link`;
    document.body.append(link);
    link.click();
  },
  'link to a new window': ({ tcp }) => {
    const link = document.createElement('a');
    link.href = `http://127.0.0.1:${tcp}/blank`;
    link.target = '_blank';
    document.body.append(link);
    link.click();
  },
  'new window': ({ tcp }) => (window.open(`http://127.0.0.1:${tcp}/window`) === null ? 'refused' : 'through'),
  'new blank window': () => (window.open('about:blank') === null ? 'refused' : 'through'),
  'new window of our own': () => (window.open('app://cjm/index.html') === null ? 'refused' : 'through'),
  address: ({ tcp }) => location.assign(`http://127.0.0.1:${tcp}/address`),
  replacement: ({ tcp }) => location.replace(`http://127.0.0.1:${tcp}/replacement`),
  refresh: ({ tcp }) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0;url=http://127.0.0.1:${tcp}/refresh`;
    document.head.append(meta);
  },
  'a file': () => location.assign('file:///etc/passwd'),
  'a data page': () => location.assign('data:text/html,<h1>x</h1>'),
  'a program of the system': () => location.assign('ms-msdt:/id'),
  'a mail': () => location.assign('mailto:somebody'),
};

/** What a page could ask the person or the system for. */
export const permissions: Readonly<Record<string, Attempt>> = {
  notifications: async () => ((await Notification.requestPermission()) === 'granted' ? 'through' : 'refused'),
  position: () =>
    new Promise((done) => {
      navigator.geolocation.getCurrentPosition(
        () => done('through'),
        () => done('refused'),
      );
    }),
  camera: () => navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'through'),
  microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'through'),
  screen: () => navigator.mediaDevices.getDisplayMedia().then(() => 'through'),
  'clipboard reading': () => navigator.clipboard.readText().then(() => 'through'),
  midi: () => navigator.requestMIDIAccess({ sysex: true }).then(() => 'through'),
  'wake lock': () => navigator.wakeLock.request('screen').then(() => 'through'),
  storage: async () => ((await navigator.storage.persist()) ? 'through' : 'refused'),
};

/** Code and content out of text. */
export const injections: Readonly<Record<string, Attempt>> = {
  // From a timer: the inspector that tests speak through lifts the ban within its own calls.
  'text as code': () =>
    new Promise((done, refused) => {
      setTimeout(() => {
        try {
          done((Reflect.get(window, 'eval') as (text: string) => unknown)('"through"'));
        } catch (error) {
          refused(error);
        }
      });
    }),
  'function from text': () =>
    new Promise((done, refused) => {
      setTimeout(() => {
        try {
          done(new Function('return "through"')());
        } catch (error) {
          refused(error);
        }
      });
    }),
  'timer with text': () =>
    new Promise((done) => {
      Object.assign(window, { done });
      setTimeout('window.done("through")' as unknown as () => void, 0);
    }),
  markup: () => {
    document.body.innerHTML = '<img src=x onerror="window.injected = 1">';
    return 'through';
  },
  'inline script': () => {
    const script = document.createElement('script');
    script.text = 'window.injected = 1';
    document.head.append(script);
    return 'injected' in window ? 'through' : 'refused';
  },
  'blob script': () =>
    new Promise((done) => {
      const script = document.createElement('script');
      script.onload = () => done('through');
      script.onerror = done;
      script.src = URL.createObjectURL(new Blob(['window.injected = 1']));
      document.head.append(script);
    }),
  'script address': () => {
    location.assign('javascript:window.injected=1');
    return new Promise((done) => setTimeout(() => done('injected' in window ? 'through' : 'refused'), 300));
  },
  'a file above the app': () =>
    new Promise((done) => {
      const image = new Image();
      image.onload = () => done('through');
      image.onerror = done;
      image.src = 'app://cjm/../../package.json';
    }),
};
