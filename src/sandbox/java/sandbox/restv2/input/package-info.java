/** Reading the JSON that clients send into the values the issue service takes. */
package sandbox.restv2.input;
