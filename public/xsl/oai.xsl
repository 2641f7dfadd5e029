<?xml version="1.0" encoding="UTF-8"?>
<!-- Shows an OAI-PMH answer as a page, with links to walk the repository. -->
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:o="http://www.openarchives.org/OAI/2.0/"
  xmlns:d="http://www.openarchives.org/OAI/2.0/oai_dc/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:p="urn:foreign-information-portal:item:1.0"
  exclude-result-prefixes="o d dc p">
  <xsl:output method="html" encoding="UTF-8" indent="yes" doctype-system="about:legacy-compat"/>
  <xsl:variable name="verb" select="/o:OAI-PMH/o:request/@verb"/>

  <xsl:template match="/o:OAI-PMH">
    <html lang="en">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>OAI-PMH: <xsl:value-of select="$verb"/></title>
        <link rel="stylesheet" href="/xsl/exports.css"/>
      </head>
      <body>
        <h1>OAI-PMH 2.0 <xsl:value-of select="$verb"/></h1>
        <nav>
          <ul>
            <li><a href="/oai?verb=Identify">Identify</a></li>
            <li><a href="/oai?verb=ListMetadataFormats">Formats</a></li>
            <li><a href="/oai?verb=ListSets">Sets</a></li>
            <li><a href="/oai?verb=ListIdentifiers&amp;metadataPrefix=oai_dc">Identifiers</a></li>
            <li><a href="/oai?verb=ListRecords&amp;metadataPrefix=oai_dc">Records</a></li>
          </ul>
        </nav>
        <p>Answered <xsl:value-of select="o:responseDate"/> by <xsl:value-of select="o:request"/></p>
        <xsl:apply-templates select="*[not(self::o:responseDate or self::o:request)]"/>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="o:error">
    <p class="error"><strong><xsl:value-of select="@code"/></strong>: <xsl:value-of select="."/></p>
  </xsl:template>

  <xsl:template match="o:Identify">
    <dl>
      <xsl:for-each select="*[not(self::o:description)]">
        <dt><xsl:value-of select="local-name()"/></dt><dd><xsl:value-of select="."/></dd>
      </xsl:for-each>
    </dl>
  </xsl:template>

  <xsl:template match="o:ListSets">
    <table>
      <tr><th>Set</th><th>Name</th><th>Browse</th></tr>
      <xsl:for-each select="o:set">
        <tr>
          <td><code><xsl:value-of select="o:setSpec"/></code></td>
          <td><xsl:value-of select="o:setName"/></td>
          <td><a href="/oai?verb=ListRecords&amp;metadataPrefix=oai_dc&amp;set={o:setSpec}">records</a></td>
        </tr>
      </xsl:for-each>
    </table>
  </xsl:template>

  <xsl:template match="o:ListMetadataFormats">
    <table>
      <tr><th>Prefix</th><th>Namespace</th><th>Schema</th></tr>
      <xsl:for-each select="o:metadataFormat">
        <tr>
          <td><a href="/oai?verb=ListRecords&amp;metadataPrefix={o:metadataPrefix}"><xsl:value-of select="o:metadataPrefix"/></a></td>
          <td><xsl:value-of select="o:metadataNamespace"/></td>
          <td><a href="{o:schema}"><xsl:value-of select="o:schema"/></a></td>
        </tr>
      </xsl:for-each>
    </table>
  </xsl:template>

  <xsl:template match="o:ListRecords | o:ListIdentifiers | o:GetRecord">
    <xsl:apply-templates select="o:resumptionToken"/>
    <xsl:apply-templates select="o:record | o:header"/>
    <xsl:apply-templates select="o:resumptionToken"/>
  </xsl:template>

  <xsl:template match="o:resumptionToken">
    <p class="note">
      From record <xsl:value-of select="@cursor + 1"/> of <xsl:value-of select="@completeListSize"/>.
      <xsl:if test="string(.)">
        <a href="/oai?verb={$verb}&amp;resumptionToken={.}">Next part</a> (until <xsl:value-of select="@expirationDate"/>)
      </xsl:if>
    </p>
  </xsl:template>

  <xsl:template match="o:record">
    <article>
      <xsl:apply-templates select="o:metadata"/>
      <xsl:apply-templates select="o:header"/>
    </article>
  </xsl:template>

  <xsl:template match="o:header">
    <dl>
      <dt>identifier</dt>
      <dd>
        <a href="/oai?verb=GetRecord&amp;metadataPrefix=oai_dc&amp;identifier={o:identifier}"><xsl:value-of select="o:identifier"/></a>
      </dd>
      <dt>datestamp</dt><dd><xsl:value-of select="o:datestamp"/></dd>
      <dt>sets</dt>
      <dd>
        <xsl:for-each select="o:setSpec">
          <a href="/oai?verb=ListRecords&amp;metadataPrefix=oai_dc&amp;set={.}"><xsl:value-of select="."/></a><xsl:text> </xsl:text>
        </xsl:for-each>
      </dd>
      <xsl:if test="@status"><dt>status</dt><dd class="gone"><xsl:value-of select="@status"/></dd></xsl:if>
    </dl>
  </xsl:template>

  <xsl:template match="o:metadata">
    <h2><xsl:value-of select="d:dc/dc:title | p:item/p:title"/></h2>
    <dl>
      <xsl:for-each select="d:dc/*[not(self::dc:title)] | p:item/*[not(self::p:title or self::p:html)]">
        <dt><xsl:value-of select="local-name()"/></dt>
        <dd>
          <xsl:choose>
            <xsl:when test="starts-with(., 'http://') or starts-with(., 'https://')"><a href="{.}"><xsl:value-of select="."/></a></xsl:when>
            <xsl:when test="@url and not(normalize-space(.))"><a href="{@url}"><xsl:value-of select="@url"/></a></xsl:when>
            <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
          </xsl:choose>
        </dd>
      </xsl:for-each>
    </dl>
  </xsl:template>
</xsl:stylesheet>
