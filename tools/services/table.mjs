import { mariadb } from './mariadb.mjs';
import { rabbitmq } from './rabbitmq.mjs';
import { redis } from './redis.mjs';

/**
 * The servers there are. Each says under which name its address is kept and given in the environment, how to start it as
 * private processes (the last command is the server itself, those before it are what it needs beside it) or as a Docker
 * container, and how to ask whether it answers. A new server is a new entry.
 */
export const services = [mariadb, rabbitmq, redis];
