/** The embedded Tomcat 10.1 and the filters around everything it serves. */
package sandbox.web.http;
