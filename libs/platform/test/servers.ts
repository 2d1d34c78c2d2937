/** Address of the real RabbitMQ for tests; empty: those that need it skip themselves. */
export const rabbitmqUrl = process.env['ORDERMESH_RABBITMQ_URL'] ?? process.env['RABBITMQ_URL'] ?? '';
/** Address of the real Redis for tests; empty: those that need it skip themselves. */
export const redisUrl = process.env['ORDERMESH_REDIS_URL'] ?? process.env['REDIS_URL'] ?? '';
