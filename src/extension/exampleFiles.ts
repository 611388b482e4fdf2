/** The files of the example, by their place in the extension; listed here because the web cannot list a folder. */
export const exampleFiles: readonly { readonly from: string; readonly to: string }[] = [
  '000_9900ceae8b1a2738.txt',
  '001_e4e606fc84201d78.txt',
  '002_31d972e1c6828133.txt',
  '003_ebe4676322a1fdf3.txt',
  '004_43d42e1cd05f4046.txt',
]
  .map(name => ({ from: `seeds/${name}`, to: `seeds/${name}` }))
  .concat({ from: 'example/draft.md', to: 'draft.md' });
