import night from '../../assets/samples/night.jpg'
import plain from '../../assets/samples/plain.jpg'
import turned from '../../assets/samples/turned.jpg'
import { type Sample } from './samples'

/** Three drawn labels (test/labels), photographed as people do; every name and number on them is made up. */
export const samples: Sample[] = [
  { name: 'plain', source: { photo: plain } },
  { name: 'turned', source: { photo: turned } },
  { name: 'night', source: { photo: night } },
]
