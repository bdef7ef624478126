/** The user's own page: profile, language, personal access tokens. */
package sandbox.pages.profile;
