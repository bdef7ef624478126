/** What plugins are told after the host has started: upgrades of their data first, then that they may begin. */
package sandbox.sal.lifecycle;
