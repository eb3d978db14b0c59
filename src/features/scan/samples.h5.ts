import campaign from '../../assets/samples/campaign.jpg'
import shop from '../../assets/samples/shop.jpg'
import unknown from '../../assets/samples/unknown.jpg'
import { type Sample } from './samples'

/**
 * Labels of the demo's world (npm run samples), photographed as people do: crooked, flat, at night. A local cloud started
 * with --demo knows the first sender as a running campaign and the second as a shop; every name and number is made up.
 */
export const samples: Sample[] = [
  { name: 'campaign', source: { photo: campaign } },
  { name: 'shop', source: { photo: shop } },
  { name: 'unknown', source: { photo: unknown } },
]
