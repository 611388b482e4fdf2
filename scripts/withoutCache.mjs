// @ts-check
// Imported for what it does: no program that a script of this folder starts keeps its index in the user's cache folder.
process.env.SOURCEBOOK_CACHE = 'off';
