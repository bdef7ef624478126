/** Files of issues coming in and going out over HTTP; shared by the pages and REST. */
package sandbox.attachment;
