// The field for one briefing: a button, a place to drop the file. Its bytes go to the page, nowhere else.
export default function ({ data, setTriggerValue, parentElement }) {
  const { input, lines } = wired(parentElement, data.words, files => read(files[0]));
  input.multiple = false;
  input.accept = data.forms;

  const say = text => {
    lines.replaceChildren();
    if (text) lines.appendChild(document.createElement('li')).textContent = text;
  };

  const read = file => {
    if (!file) return;
    say('');
    if (file.size > data.most) { say(data.words.large); return; }
    const reader = new FileReader();
    reader.onerror = () => say(data.words.failed);
    reader.onload = () => setTriggerValue('file', [file.name, reader.result.split(',')[1] || '']);
    reader.readAsDataURL(file);
  };
}
