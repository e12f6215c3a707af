// The field for report files, in the reader's language: a button, a place to drop files, progress per file.
// Every file is posted to the archive by itself; the page hears of it when all of them have arrived.
export default function ({ data, setTriggerValue, parentElement }) {
  const { lines } = wired(parentElement, data.words, files => receive(files));

  const line = name => {
    const item = lines.appendChild(document.createElement('li'));
    item.append(Object.assign(document.createElement('span'), { textContent: name }));
    const bar = item.appendChild(document.createElement('progress'));
    const said = item.appendChild(document.createElement('span'));
    return { bar, say: text => { said.textContent = text; } };
  };

  const send = file => new Promise(done => {
    const { bar, say } = line(file.name);
    const address = new URL('api/reports', document.baseURI);
    const asked = { workspace: data.workspace, name: file.name, sender: data.sender, lang: data.lang };
    address.search = new URLSearchParams(asked);
    const request = new XMLHttpRequest();
    const failed = text => { bar.remove(); say(text); done(null); };
    request.upload.onprogress = event => { bar.max = event.total; bar.value = event.loaded; };
    request.onerror = () => failed(data.words.failed);
    request.onload = () => {
      let answer = {};
      try { answer = JSON.parse(request.responseText); } catch { /* said below */ }
      if (request.status !== 200) { failed(answer.message || data.words.failed); return; }
      bar.remove();
      say('✓');
      done(answer);
    };
    request.open('POST', address);
    request.setRequestHeader('x-adaldyq', 'upload');
    request.send(file);
  });

  const receive = async files => {
    lines.replaceChildren();
    const answers = [];
    for (const file of files) answers.push(await send(file));
    const arrived = answers.filter(Boolean);
    if (arrived.length) setTriggerValue('received', arrived.map(a => [a.report, a.came_before]));
  };
}
