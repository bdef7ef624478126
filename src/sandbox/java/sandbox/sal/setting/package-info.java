/** Small settings by key, over a table. */
package sandbox.sal.setting;
