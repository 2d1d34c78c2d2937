import { mariadb } from './mariadb.mjs';

/**
 * The servers there are. Each says under which name its address is kept and given in the environment, how to start it as
 * a private process or a Docker container, and how to ask whether it answers. A new server is a new entry.
 */
export const services = [mariadb];
