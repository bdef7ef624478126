/** The host's relational store: connections, transactions, schema and identifiers on H2, PostgreSQL and MariaDB. */
package sandbox.data;
