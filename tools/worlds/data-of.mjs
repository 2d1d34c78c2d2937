/** The data of an answer of the graph; a refusal ends the run, so that nothing is measured on a half-made world. */
export function dataOf({ data, errors }) {
  const problem = Object.values(data ?? {}).find(value => value?.message)?.message;
  if (errors?.length || problem) throw new Error(problem ?? errors.map(error => error.message).join('; '));
  return data;
}
