/** Web items, sections, panels and issue tabs of plugins, with their conditions. */
package sandbox.web.fragment;
