-- The image gives its user one schema only; every subgraph makes its own, named ordermesh_<name>.
GRANT ALL ON `ordermesh\_%`.* TO 'ordermesh'@'%';
