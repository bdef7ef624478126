/** The module type `rest`: one Jersey application for each module, with the platform's access and XSRF rules. */
package sandbox.web.rest;
