// jest-light-runner with its workers as processes, and a fault of its version 0.8.2 mended: when a worker asks for the settings of the run,
// every worker that was given a file is told, once. One that does not listen yet misses it, asks for itself and is never answered, and the
// run hangs. Here a worker is told when it asks.
import LightRunner from 'jest-light-runner/child-process';
import Tinypool from 'tinypool';

/** The way between one worker and the runner, made of the way that all of them share. */
function wayOfOne(shared) {
  let told;
  return {
    onMessage: listener => {
      told = listener;
    },
    postMessage: message => {
      shared.onMessage(told);
      shared.postMessage(message);
    },
  };
}

const { run } = Tinypool.prototype;
Tinypool.prototype.run = function runApart(task, options) {
  return run.call(this, task, options?.channel ? { ...options, channel: wayOfOne(options.channel) } : options);
};

export default LightRunner;
