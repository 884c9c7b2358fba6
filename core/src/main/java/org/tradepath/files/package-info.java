/**
 * The files that analysts have, read to annual and monthly figures: UN Comtrade, DBnomics and SDMX exports of the IMF's Direction of Trade,
 * WITS, the World Bank's wide CSV, plain panels. {@link org.tradepath.files.TradeFiles} is the way in.
 */
package org.tradepath.files;
