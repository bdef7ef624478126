/** Who is asking: sessions, tokens, the confirmed session of administrators, and form tokens. */
package sandbox.web.login;
