package org.redthread.taxonomy;

/**
 * A code of a feed that no crosswalk knows, to be shown to the analyst who mends the crosswalk.
 *
 * @param complaints how many complaints carry it, at least 1
 */
public record UnmappedCode(String source, String code, long complaints) {}
