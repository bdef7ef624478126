/** Events: synchronous, on the thread and node where something happened. */
package sandbox.sal.event;
