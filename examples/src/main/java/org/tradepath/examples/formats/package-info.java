/**
 * Formats of trade files that need a heavy library: UN Comtrade's JSON (Jackson) and the IMF's DOTS report as a spreadsheet (POI). Examples of the service
 * interface {@link org.tradepath.files.FileFormat}; not part of the published jar.
 */
package org.tradepath.examples.formats;
