/** A question that the catalogue does not ask, and some who had not seen the reader were given: whether it is agreed that nothing in Azure is moved. */
import type { AskedState } from '../../../src/conversations/walk/token';

/** What lies in Azure stays where it is. */
export const UNMOVED: AskedState = {
  wants: 'off',
  isOfLater: true,
  on: 'flytta flyttar flyttas flyttat flyttats flyttade flyttades flyttad omflyttad move moves moved moving relocate relocated relocating relocates rora rors ror rort rorde touch touched touching touches'.split(
    ' ',
  ),
  off: 'freeze is in place|freeze in place|freeze|change freeze|move lock|move locks|flyttlas|overens|overens om|overens om det|ar overens|vi ar overens|e overens|vi e overens|ar vi overens om|ar vi overens|kommit overens|kommit overens om|har kommit overens|har kommit overens om|kommit overens om det|kom overens|kom overens om det|beslutat|beslutad|bestamt|spikat|spikad|klubbat|forankrat|forankrad|avtalat|avgjort|settled|decided|agreement|signed off|written down|signerat|lasta|locked|ligger kvar|ligga kvar|ligger dar|star kvar|sta kvar|stannar|stanna|stannar kvar|stanna kvar|blir kvar|bli kvar|ar kvar|e kvar|kvar dar|kvar i|kvar dar det ligger|stays|stay|staying|stays put|stay put|ligga still|ligger still|ligger fast|remains|remain|untouched|orort|ororda|freeze on moves|move freeze|no moves|no plans|no plans to move|no plan to move|inga flyttar|ingen flytt|flyttstopp|flyttforbud|flytten ar installd|left alone'.split(
    '|',
  ),
  called: [
    'replikering',
    'replikeringen',
    'replication',
    'replicates',
    'replicating',
    'replikerar',
    'replikeras',
    'replikeringen pagar',
    'replikering pagar',
    'replikering ar igang',
    'replikeringen ar igang',
    'replicating',
    'replication is running',
  ],
};
