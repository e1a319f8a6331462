import { nodeCrypto } from '../../../domain/node-crypto.ts';

/** The first 64 bits (hex) of the SHA-256 of values that stand in public documentation as samples, by document. */
const SAMPLES: Readonly<Record<string, string>> = {
  'Docker’s API documentation': '33a6d3750d9a769b 441c66009c2ab920 9ec0be036c22f06f b5b17ca1d65733bb e9897976005540a6',
  'Google’s key URI format': '8be5d113c0871ce1 d3873980f248ddeb',
  'Hardhat’s and Foundry’s documentation':
    '60a09e4357868c1e bc1a50966c9e6486 095101cf732c298a 8335c55334821eef bb4978fbe7638de8 b26ab6529d20ebeb f02322197a196ceb 64034b44c579b335 5de22089c247b9b2 4d3e46eec8244d1d 59feecfa04eb096b 0aedba9d586f34f9',
  'Hawk’s documentation': 'b565a141c4095c44',
  'Telegram’s Bot API': '731fa294d036e54f 0b5dd075ccdd03c4',
  'X’s guide to OAuth 1.0 signatures':
    '8e0628300c16fe38 00b3dc640c9c99fc 0e04efa6bc7d2d51 5aac38e542b76b97 82990559e7afdb58 e8e1d00740c38ce6',
  'RFC 6455': '15cef4b629cc2d07',
  'RFC 6749': '00cf4c781dc37003 6c96130f130ab0d6 ca7459e2b26776de e9974c507d2a8021 a35b81a7d7927b70 584b27d64ebc1b33',
  'RFC 6750': 'b8e148545b13c78b',
  'RFC 7515': '8b1b17a9740c068a 8d4ef6536dc8895f 5ccf2edb4f070f0b f8123081a22e5c00',
  'RFC 7517': 'a45404ae333dd955 57afc11665beb68d 0330b11998cbc9ab',
  'RFC 7617': 'cf4d418ed3de92d7',
  'RFC 7636': '13d31e961a1ad8ec 0d299b1eb548708d',
  'RFC 8037': '190edf59d5736c3b',
  'RFC 8555': '7ea0aaa69214e71e 61025c20b9dc436c 31605c9fe55fd0f7',
};

/** The document that a value is a sample of, or `null`. AWS's samples are told by the EXAMPLE in them and never reported. */
export function sampleOf(value: string): string | null {
  const hash = nodeCrypto().createHash('sha256').update(value).digest('hex').slice(0, 16);
  for (const [document, hashes] of Object.entries(SAMPLES)) if (hashes.includes(hash)) return document;
  return null;
}
