<?xml version="1.0" encoding="UTF-8"?>
<!-- Shows an RSS or Atom feed as a page. -->
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:a="http://www.w3.org/2005/Atom"
  xmlns:at="http://purl.org/atompub/tombstones/1.0"
  exclude-result-prefixes="a at">
  <xsl:output method="html" encoding="UTF-8" indent="yes" doctype-system="about:legacy-compat"/>

  <xsl:template match="/rss">
    <xsl:call-template name="page">
      <xsl:with-param name="lang" select="channel/language"/>
      <xsl:with-param name="title" select="channel/title"/>
      <xsl:with-param name="home" select="channel/link"/>
      <xsl:with-param name="words" select="channel/description"/>
      <xsl:with-param name="self" select="channel/a:link[@rel='self']/@href"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/a:feed">
    <xsl:call-template name="page">
      <xsl:with-param name="lang" select="@xml:lang"/>
      <xsl:with-param name="title" select="a:title"/>
      <xsl:with-param name="home" select="a:link[@rel='alternate']/@href"/>
      <xsl:with-param name="words" select="a:subtitle"/>
      <xsl:with-param name="self" select="a:link[@rel='self']/@href"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="page">
    <xsl:param name="lang"/><xsl:param name="title"/><xsl:param name="home"/><xsl:param name="words"/><xsl:param name="self"/>
    <html lang="{$lang}">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title><xsl:value-of select="$title"/></title>
        <link rel="stylesheet" href="/xsl/exports.css"/>
      </head>
      <body>
        <h1><a href="{$home}"><xsl:value-of select="$title"/></a></h1>
        <p><xsl:value-of select="$words"/></p>
        <p class="note"><code><xsl:value-of select="$self"/></code></p>
        <xsl:apply-templates select="channel/item | a:entry | at:deleted-entry"/>
        <xsl:if test="a:link[@rel='prev-archive']"><p><a href="{a:link[@rel='prev-archive']/@href}">◀</a></p></xsl:if>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="item">
    <article>
      <h2><a href="{link}"><xsl:value-of select="title"/></a></h2>
      <p><xsl:value-of select="description"/></p>
      <p><xsl:value-of select="pubDate"/></p>
    </article>
  </xsl:template>

  <xsl:template match="a:entry">
    <article>
      <h2><a href="{a:link[@rel='alternate'][1]/@href}"><xsl:value-of select="a:title"/></a></h2>
      <p><xsl:value-of select="a:summary"/></p>
      <p><xsl:value-of select="a:published"/></p>
    </article>
  </xsl:template>

  <xsl:template match="at:deleted-entry">
    <article class="gone"><p><s><xsl:value-of select="a:link/@href"/></s> — <xsl:value-of select="@when"/></p></article>
  </xsl:template>
</xsl:stylesheet>
