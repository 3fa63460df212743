// Which record a panel shows, for the fields in it: they stay where they are while one leafs from record to record.
import { createContext } from 'react';

export const PageContext = createContext('');
