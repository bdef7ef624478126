/** SAL's view of users, their language, the host's address, and where they log in. */
package sandbox.sal.user;
