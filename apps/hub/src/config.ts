import { describeConfig, dieWith, loadConfig } from '#platform';

try {
  for (const { variable, value, fallback, meaning } of describeConfig(loadConfig())) {
    const note = value === fallback ? '' : `   (default ${fallback === '' ? 'empty' : fallback})`;
    console.log(`${variable.padEnd(24)} ${value === '' ? '(empty)' : value}${note}\n${' '.repeat(25)}${meaning}`);
  }
} catch (error) {
  dieWith(error);
}
