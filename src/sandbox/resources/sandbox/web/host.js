/* What Jira's web-resource manager puts around AUI: AJS.contextPath, AJS.Meta, AJS.I18n, WRM.data, define/require. */
(function (global) {
    'use strict';
    // AUI's own object has only getters; the product adds to it, so it gets a copy that can be changed.
    var AJS = global.AJS = Object.assign({}, global.AJS);

    function meta(name) {
        var element = document.querySelector('meta[name="ajs-' + name + '"]');
        return element ? element.getAttribute('content') : undefined;
    }

    AJS.contextPath = function () {
        return meta('context-path') || '';
    };
    AJS.Meta = {
        get: meta,
        getBoolean: function (name) { return meta(name) === 'true'; },
        getNumber: function (name) { return Number(meta(name)); },
        set: function (name, value) {
            var element = document.querySelector('meta[name="ajs-' + name + '"]') || document.createElement('meta');
            element.setAttribute('name', 'ajs-' + name);
            element.setAttribute('content', value);
            document.head.appendChild(element);
        }
    };
    AJS.params = AJS.params || {};
    AJS.format = AJS.format || function (pattern) {
        var values = Array.prototype.slice.call(arguments, 1);
        return pattern.replace(/''/g, "'").replace(/\{(\d+)\}/g, function (all, index) {
            return index in values ? values[index] : all;
        });
    };
    // Literal keys are replaced when a script is served; one computed at run time comes back as it is, but for AUI's own texts.
    AJS.I18n = AJS.I18n || {};
    AJS.I18n.getText = function (key) {
        var own = AJS.I18n.keys || {};
        return key in own ? own[key] : key;
    };

    var WRM = global.WRM = global.WRM || {};
    WRM.contextPath = AJS.contextPath;
    WRM.format = AJS.format;
    WRM.I18n = AJS.I18n;
    WRM._data = {};
    WRM.data = {
        claim: function (key) {
            var value = WRM._data[key];
            delete WRM._data[key];
            return value;
        }
    };

    var waiting = {};
    var modules = {};

    function load(name) {
        if (!(name in modules)) {
            if (!(name in waiting)) {
                throw new Error('Module ' + name + ' is not defined');
            }
            var definition = waiting[name];
            var exports = {};
            modules[name] = exports;
            var result = typeof definition.factory === 'function'
                ? definition.factory.apply(global, definition.dependencies.map(function (dependency) {
                    return dependency === 'require' ? require : dependency === 'exports' ? exports : load(dependency);
                }))
                : definition.factory;
            modules[name] = result === undefined ? exports : result;
        }
        return modules[name];
    }

    function define(name, dependencies, factory) {
        if (!Array.isArray(dependencies)) {
            factory = dependencies;
            dependencies = typeof factory === 'function' && factory.length ? ['require', 'exports'] : [];
        }
        waiting[name] = { dependencies: dependencies, factory: factory };
    }

    function require(names, callback) {
        if (typeof names === 'string') {
            return load(names);
        }
        // Modules may be defined by scripts further down the page.
        setTimeout(function () {
            var loaded = names.map(load);
            if (callback) {
                callback.apply(global, loaded);
            }
        }, 0);
    }

    if (!global.define) {
        global.define = define;
        global.require = require;
        define('jquery', [], function () { return global.jQuery; });
        define('aui', [], function () { return AJS; });
        define('aui/flag', [], function () { return AJS.flag; });
        define('aui/dialog2', [], function () { return AJS.dialog2; });
        define('wrm/context-path', [], function () { return AJS.contextPath; });
        define('wrm/i18n', [], function () { return AJS.I18n; });
        define('wrm/data', [], function () { return WRM.data; });
        define('jira/util/formatter', [], function () {
            return { I18n: AJS.I18n, format: AJS.format };
        });
    }
}(window));
