// The field for one briefing: a button, a place to drop the file. Its bytes go to the page, nowhere else.
export default function ({ data, setTriggerValue, parentElement }) {
  const field = parentElement.querySelector('.field');
  const input = field.querySelector('input');
  const lines = field.querySelector('ul');
  field.querySelector('button').textContent = data.words.choose;
  field.querySelector('p').textContent = data.words.drop;
  input.setAttribute('aria-label', data.words.choose);
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

  field.querySelector('button').onclick = () => input.click();
  input.onchange = () => { read(input.files[0]); input.value = ''; };
  field.ondragover = event => { event.preventDefault(); field.classList.add('over'); };
  field.ondragleave = () => field.classList.remove('over');
  field.ondrop = event => {
    event.preventDefault();
    field.classList.remove('over');
    read(event.dataTransfer.files[0]);
  };
}
