import { canInstall, installPackages, programPath } from '../services/programs.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const installed = () => process.env.CHROMIUM_PATH || names.map(programPath).find(Boolean) || null;

/** A Chromium for the browser tests, installed with a Chinese font when we are root; null when there is none. */
export function findBrowser() {
  if (installed() || !canInstall()) return installed();
  try {
    installPackages(['chromium', 'fonts-wqy-microhei']);
  } catch (error) {
    console.error(error.message);
  }
  return installed();
}
