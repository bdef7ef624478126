/** Forms of issue fields: create, edit and transition screens look and behave alike. */
package sandbox.pages.form;
