/** What nodes share through the database: locks and jobs that run once per cluster. */
package sandbox.sal.cluster;
