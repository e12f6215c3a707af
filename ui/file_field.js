// A button, a place to drop files, and a list for what is said of them; `receive` gets the files.
const wired = (parentElement, words, receive) => {
  const field = parentElement.querySelector('.field');
  const input = field.querySelector('input');
  field.querySelector('button').textContent = words.choose;
  field.querySelector('p').textContent = words.drop;
  input.setAttribute('aria-label', words.choose);
  field.querySelector('button').onclick = () => input.click();
  input.onchange = async () => { await receive([...input.files]); input.value = ''; };
  field.ondragover = event => { event.preventDefault(); field.classList.add('over'); };
  field.ondragleave = () => field.classList.remove('over');
  field.ondrop = event => {
    event.preventDefault();
    field.classList.remove('over');
    receive([...event.dataTransfer.files]);
  };
  return { input, lines: field.querySelector('ul') };
};
